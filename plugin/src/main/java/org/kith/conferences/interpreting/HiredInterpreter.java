package org.kith.conferences.interpreting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody, or a service, that interprets for a school. Life: added, changed, paused for a while, removed for good. */
@Entity
@Table(name = "interpreter")
class HiredInterpreter {

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID platform;

    private String name;
    private String provider;
    private String languages;

    @Enumerated(EnumType.STRING)
    private InterpreterWay way;

    @Column(name = "line_count")
    private int lines;

    private String contact;
    private boolean paused;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    private UUID once;

    @Version
    private long version;

    @OneToMany(mappedBy = "interpreter", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    private List<HiredHours> hours = new ArrayList<>();

    protected HiredInterpreter() {}

    HiredInterpreter(NewInterpreter wanted, InterpreterOffer offer, Instant now) {
        this.id = UUID.randomUUID();
        this.platform = wanted.platform();
        this.madeBy = wanted.by();
        this.madeAt = now;
        this.once = wanted.once();
        offers(offer);
    }

    final void offers(InterpreterOffer offer) {
        name = offer.name();
        provider = offer.provider();
        languages = offer.languages().stream().sorted().collect(Collectors.joining(","));
        way = offer.way();
        lines = offer.lines();
        contact = offer.contact();
        hours.removeIf(kept -> !offer.hours().contains(kept.hours()));
        offer.hours().stream()
                .filter(open -> hours.stream().noneMatch(kept -> kept.hours().equals(open)))
                .forEach(open -> hours.add(new HiredHours(this, open)));
    }

    void pause(boolean pauses) {
        paused = pauses;
    }

    InterpreterFacts facts() {
        InterpreterOffer offer = new InterpreterOffer(
                name,
                provider,
                new HashSet<>(Arrays.asList(languages.split(","))),
                way,
                lines,
                contact,
                hours.stream()
                        .map(HiredHours::hours)
                        .sorted(Comparator.comparing(HiredInterpreter::order).thenComparing(OpenHours::from))
                        .toList());
        return new InterpreterFacts(id, platform, offer, paused, version);
    }

    /** Monday to Sunday, then dates. */
    private static String order(OpenHours open) {
        return open.weekday().map(day -> String.valueOf(day.getValue())).orElse("8" + open.day());
    }
}
