package org.kith.calendar;

import biweekly.ICalDataType;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Organizer;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.kith.Shared;
import org.kith.delivery.CalendarPart;
import org.kith.settings.MailSettings;
import org.kith.settings.Settings;

/** Writes appointments as calendar programs read them (iCalendar, RFC 5545). */
@Shared
public class Calendars {

    /** Of a feed, and of a file to download. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    /** How often a program may ask for a feed; most ask less often, whatever they are told. */
    static final Duration REFRESH = Duration.ofHours(1);

    private static final String MAKER = "-//Kith//Calendar//EN";
    private static final String PUBLISH = "PUBLISH";
    private static final String CANCEL = "CANCEL";

    private final Settings settings;
    private final Clock clock;

    @Inject
    Calendars(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A file with one appointment. */
    public String file(Appointment appointment) {
        return part(appointment).text();
    }

    /** What goes with a letter: the appointment as it is now, or that it is cancelled. */
    public CalendarPart part(Appointment appointment) {
        String method = appointment.isCancelled() ? CANCEL : PUBLISH;
        ICalendar calendar = calendar();
        calendar.setMethod(method);
        VEvent event = Events.add(appointment, new Zones(List.of(appointment)), calendar);
        settings.mail().map(MailSettings::from).ifPresent(sender -> event.setOrganizer(new Organizer(null, sender)));
        return new CalendarPart(method, Lines.of(calendar));
    }

    /**
     * What somebody's calendar program asks for again and again. It has no method and no organizer, as it is no message to anybody
     * (RFC 5545, sections 3.7.2 and 3.8.4.3).
     *
     * @param zone of the school
     * @param appointments also those that were cancelled lately, so that no program keeps them
     */
    public String feed(String name, ZoneId zone, List<Appointment> appointments) {
        ICalendar calendar = calendar();
        String plain = PlainText.line(name);
        calendar.setName(plain);
        calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(plain));
        calendar.addExperimentalProperty("X-WR-TIMEZONE", zone.getId());
        calendar.addExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, REFRESH.toString());
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", REFRESH.toString());
        Zones zones = new Zones(appointments);
        appointments.forEach(appointment -> Events.add(appointment, zones, calendar));
        if (appointments.isEmpty()) {
            calendar.addComponent(ZoneRulesText.of(zone, clock.instant(), clock.instant()));
        }
        return Lines.of(calendar);
    }

    private static ICalendar calendar() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(MAKER);
        return calendar;
    }
}
