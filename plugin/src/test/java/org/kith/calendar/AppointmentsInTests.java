package org.kith.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.calendar.Appointment.Revision;
import org.kith.calendar.Appointment.State;
import org.kith.calendar.Appointment.Time;
import org.kith.calendar.Appointment.What;

/** Conferences of Ms Okafor, and what a program reads of them. */
final class AppointmentsInTests {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final UUID UID = UUID.fromString("0b7c1d7e-6a0e-4a55-8a53-0f8d2c0d9f01");
    static final Instant SAID = Instant.parse("2026-10-07T13:30:00Z");

    private AppointmentsInTests() {}

    /** A quarter of an hour. */
    static Appointment at(String start, ZoneId zone) {
        Instant begins = Instant.parse(start);
        return new Appointment(
                UID,
                new Revision(2, SAID, State.CONFIRMED),
                new Time(begins, begins.plusSeconds(900), zone),
                new What(
                        "Conference with Ms Okafor",
                        "About Mateo",
                        Optional.of("Room 12"),
                        Optional.of(URI.create("https://families.example/panel"))));
    }

    static Appointment saying(String summary, String description) {
        Appointment usual = at("2026-11-05T21:00:00Z", NEW_YORK);
        What what = new What(summary, description, Optional.of(summary), Optional.empty());
        return new Appointment(usual.uid(), usual.revision(), usual.time(), what);
    }

    static Appointment cancelled(Appointment booked) {
        Revision next = new Revision(booked.revision().sequence() + 1, SAID.plusSeconds(60), State.CANCELLED);
        return new Appointment(booked.uid(), next, booked.time(), booked.what());
    }

    /** As another program understands it, which knows no zone but those in the text. */
    static List<Appointment> read(String text, ZoneId zone) {
        ICalendar calendar = Biweekly.parse(text).first();
        return calendar.getEvents().stream().map(event -> read(event, zone)).toList();
    }

    private static Appointment read(VEvent event, ZoneId zone) {
        return new Appointment(
                UUID.fromString(event.getUid().getValue()),
                new Revision(
                        event.getSequence().getValue(),
                        event.getLastModified().getValue().toInstant(),
                        event.getStatus().isCancelled() ? State.CANCELLED : State.CONFIRMED),
                new Time(
                        event.getDateStart().getValue().toInstant(),
                        event.getDateEnd().getValue().toInstant(),
                        zone),
                new What(
                        event.getSummary().getValue(),
                        Optional.ofNullable(event.getDescription())
                                .map(said -> said.getValue())
                                .orElse(""),
                        Optional.ofNullable(event.getLocation()).map(place -> place.getValue()),
                        Optional.ofNullable(event.getUrl()).map(link -> URI.create(link.getValue()))));
    }
}
