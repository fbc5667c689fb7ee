/** What an open live page asks for and is told: state, viewers, conversation. */
package org.webinar.web.audience;
