/** What every plugin must pass, ours and a stranger's: implement one of these in a test class and run it with JUnit. */
package org.webinar.spi.contract;
