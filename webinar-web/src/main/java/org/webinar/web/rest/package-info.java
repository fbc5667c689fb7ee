/** What Pod's REST says of meetings and lives, in the forms of Django REST framework; only read (decision 11). */
package org.webinar.web.rest;
