/** How the doctor reaches other machines: by the JDK alone, so that the command can, too, where no server runs. */
package org.webinar.adapter.doctor;
