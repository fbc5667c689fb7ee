/** Pod's sessions in Redis, where Django keeps them by default. */
package org.webinar.adapter.redis;
