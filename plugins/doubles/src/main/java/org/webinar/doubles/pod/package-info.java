/** Pod's REST addresses as Django REST framework answers at them. */
package org.webinar.doubles.pod;
