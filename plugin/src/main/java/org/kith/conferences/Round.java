package org.kith.conferences;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.page.Language;

/**
 * A round of conferences: some days on which teachers meet the families of one course or several. Life: a draft; opened, so that families
 * see it and sign up between two instants, or first wish and are drawn; closed, opened again.
 */
@Entity
@Table(name = "conference_round")
class Round {

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID platform;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.DRAFT;

    private String zone;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Embedded
    private PlannedHours hours;

    private String modes;

    @Embedded
    private KeptRules rules;

    /** Teachers of other courses may take part. */
    private boolean colleagues;

    private UUID once;

    @Column(name = "wishes_until")
    private @Nullable Instant wishesUntil;

    @Column(name = "drawn_at")
    private @Nullable Instant drawnAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    private List<RoundText> texts = new ArrayList<>();

    protected Round() {}

    Round(NewRound wanted, RoundPlan plan, Instant now) {
        this.id = UUID.randomUUID();
        this.platform = wanted.platform();
        this.courseId = wanted.course();
        this.madeBy = wanted.by();
        this.madeAt = now;
        this.zone = wanted.zone().getId();
        this.once = wanted.once();
        plan(plan);
    }

    final void plan(RoundPlan plan) {
        hours = new PlannedHours(plan.availability());
        rules = new KeptRules(plan.rules());
        modes = Mode.list(plan.modes());
        opensAt = plan.opens();
        closesAt = plan.closes();
        plan.words().forEach(this::says);
    }

    private void says(Language language, RoundWords words) {
        texts.stream()
                .filter(text -> text.language() == language)
                .findFirst()
                .ifPresentOrElse(text -> text.says(words), () -> texts.add(new RoundText(this, language, words)));
    }

    void open() {
        state = RoundState.OPEN;
    }

    void close() {
        state = RoundState.CLOSED;
    }

    /** Families wish until then, before anybody signs up; empty if whoever comes first has the choice. */
    void collectsWishes(Optional<Instant> until) {
        wishesUntil = until.orElse(null);
    }

    /** The wishes were granted as far as it goes; from now on whoever comes first has the choice. */
    void drawn(Instant now) {
        drawnAt = now;
    }

    void invitesColleagues(boolean invited) {
        colleagues = invited;
    }

    boolean invitesColleagues() {
        return colleagues;
    }

    /** @throws SignUpClosed if families cannot sign up now */
    void demandSignUp(Instant now) {
        if (!facts().signsUpAt(now)) {
            throw new SignUpClosed();
        }
    }

    /** @throws TooLateToChange if a meeting that begins then can only be changed by its teacher now */
    void demandTimeToChange(Instant start, Instant now) {
        if (!now.isBefore(lastChange(start))) {
            throw new TooLateToChange();
        }
    }

    /** @throws TooEarlyToSay before the first hour of the day on which something begins then */
    void demandDay(Instant start, Instant now) {
        if (now.atZone(zone()).toLocalDate().isBefore(start.atZone(zone()).toLocalDate())) {
            throw new TooEarlyToSay();
        }
    }

    Instant lastChange(Instant start) {
        return start.minus(Duration.ofHours(rules().cancelHours()));
    }

    UUID id() {
        return id;
    }

    UUID courseId() {
        return courseId;
    }

    Set<Mode> modes() {
        return Mode.listed(modes);
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    RoundPlan plan() {
        Map<Language, RoundWords> words = new EnumMap<>(Language.class);
        texts.forEach(text -> words.put(text.language(), text.words()));
        return new RoundPlan(words, hours.availability(), modes(), rules(), opensAt, closesAt);
    }

    RoundRules rules() {
        return rules.rules();
    }

    RoundFacts facts() {
        Optional<Wishing> wishing = Optional.ofNullable(wishesUntil).map(until -> new Wishing(until, drawnAt != null));
        return new RoundFacts(id, platform, courseId, state, zone(), plan(), wishing, version);
    }
}
