/**
 * The conversation between audience and presenters: stored first, then carried into the room through {@link RoomChat};
 * what is said there comes back through {@link RoomEvents}.
 */
package org.webinar.chat;
