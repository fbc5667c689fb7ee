/** Counts what we ask of other machines, and what comes of it. Known by whoever asks; knows nobody, and no address. */
package org.webinar.outside;
