package org.kith.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import java.util.Date;

/** Appointments as components of a calendar (VEVENT, RFC 5545, section 3.6.1). */
final class Events {

    private Events() {}

    static VEvent add(Appointment appointment, Zones zones, ICalendar calendar) {
        VEvent event = new VEvent();
        event.setUid(appointment.uid().toString());
        Appointment.Revision revision = appointment.revision();
        event.setSequence(revision.sequence());
        event.setDateTimeStamp(Date.from(revision.at()));
        event.setLastModified(Date.from(revision.at()));
        event.setStatus(appointment.isCancelled() ? Status.cancelled() : Status.confirmed());
        say(appointment.what(), event);
        place(appointment.time(), zones, event, calendar);
        calendar.addEvent(event);
        return event;
    }

    private static void say(Appointment.What what, VEvent event) {
        event.setSummary(PlainText.line(what.summary()));
        if (!what.description().isBlank()) {
            event.setDescription(PlainText.lines(what.description()));
        }
        what.place().map(PlainText::line).ifPresent(event::setLocation);
        // The library would escape it like text; commas and semicolons of an address must stay as they are.
        what.link().ifPresent(link -> event.addExperimentalProperty("URL", link.toASCIIString()));
    }

    private static void place(Appointment.Time time, Zones zones, VEvent event, ICalendar calendar) {
        DateStart start = new DateStart(Date.from(time.start()), true);
        DateEnd end = new DateEnd(Date.from(time.end()), true);
        event.setDateStart(start);
        event.setDateEnd(end);
        TimezoneInfo written = calendar.getTimezoneInfo();
        zones.toWrite(time.start(), time.zone()).ifPresent(zone -> written.setTimezone(start, zone));
        zones.toWrite(time.end(), time.zone()).ifPresent(zone -> written.setTimezone(end, zone));
    }
}
