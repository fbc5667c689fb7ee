/**
 * The product as people meet it: a real browser in front, the sandbox behind, nothing of its code in between. Each class
 * starts a product of its own and closes it; what a failed test saw lies in {@code target/failures/}.
 */
package org.webinar.tests;
