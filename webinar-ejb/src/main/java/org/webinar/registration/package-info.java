/** Registration for the audience of a webinar: who has a place, who waits for one, and what they are told. */
package org.webinar.registration;
