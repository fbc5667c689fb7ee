/** The accounts of an installation without Pod, as administrators look after them; beside Pod they are Pod's. */
package org.webinar.account;
