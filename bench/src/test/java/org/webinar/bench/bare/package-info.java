/** What a server does without our code: deployed by the measurements only. */
package org.webinar.bench.bare;
