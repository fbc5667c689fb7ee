/** A Pod to stand beside: its database as Django made it, its sessions, its pages for signing in and out. */
package org.webinar.tests.pod;
