/** An encoder that somebody starts by hand, OBS for example: there is no machine to ask, only a person to tell. */
package org.webinar.plugin.manual;
