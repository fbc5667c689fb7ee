/** Whether the house is ready for visitors (MicroProfile Health). */
package org.webinar.web.health;
