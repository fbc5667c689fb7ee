/** Pod's REST addresses (Django REST framework): videos are added there, and their encoding is begun. Read in the source of Pod 4.1. */
package org.webinar.adapter.pod;
