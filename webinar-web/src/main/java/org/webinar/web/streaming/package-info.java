/** What streaming servers ask us: who may push a stream, who may fetch one (decision 37). */
package org.webinar.web.streaming;
