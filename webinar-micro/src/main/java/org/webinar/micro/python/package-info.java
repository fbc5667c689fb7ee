/**
 * Reads assignments of literals out of a Python file, as Django's settings are written, without running any of it. No
 * kept library does this for Java: Jython and GraalPy run Python, and bring a hundred times what is needed.
 */
package org.webinar.micro.python;
