/** BigBlueButton 2.4 to 3.0: rooms, chat and events, with one secret, one checksum and one parser. */
package org.webinar.adapter.bbb;
