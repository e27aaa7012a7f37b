package org.kith.visitor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.Language;

/**
 * One tab's stay, from launch to its end.
 *
 * @param platform id of the registration the visitor came by
 * @param course empty for an administrator's account page or a launch without a course
 * @param standing as what, for now
 * @param other as what else this visitor may turn to; see {@link Standing#besides}
 * @param zone in which the school says its times; empty for that of the installation
 * @param skin {@code canvas}, {@code moodle} or {@code plain}
 * @param byLink what is kept of a visit by a link that was sent to a family; empty for one by a launch
 */
public record Visit(
        UUID person,
        UUID platform,
        Optional<UUID> course,
        Standing standing,
        Optional<Standing> other,
        boolean administrator,
        Language language,
        Optional<ZoneId> zone,
        String skin,
        Instant until,
        Optional<UUID> byLink) {

    /** In place of person and platform where there is neither. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** By no link that was sent to a family. */
    public Visit(
            UUID person,
            UUID platform,
            Optional<UUID> course,
            Standing standing,
            Optional<Standing> other,
            boolean administrator,
            Language language,
            Optional<ZoneId> zone,
            String skin,
            Instant until) {
        this(person, platform, course, standing, other, administrator, language, zone, skin, until, Optional.empty());
    }

    /** Of whoever runs this Kith. */
    public static Visit ofOperator(Language language, Instant until) {
        return new Visit(
                NOBODY,
                NOBODY,
                Optional.empty(),
                Standing.OPERATOR,
                Optional.empty(),
                false,
                language,
                Optional.empty(),
                "plain",
                until);
    }

    public Visit in(Language chosen) {
        return new Visit(person, platform, course, standing, other, administrator, chosen, zone, skin, until, byLink);
    }

    /** The same visit of a link's holder who has shown to be the guardian it was sent to. */
    public Visit proved(Instant end) {
        return new Visit(
                person, platform, course, Standing.GUARDIAN, other, administrator, language, zone, skin, end, byLink);
    }

    /** The same visit as what the visitor also is. @throws NotForYou if they are not */
    Visit as(Standing wished) {
        if (standing == wished) {
            return this;
        }
        if (!other.equals(Optional.of(wished))) {
            throw new NotForYou();
        }
        return new Visit(
                person,
                platform,
                course,
                wished,
                Optional.of(standing),
                administrator,
                language,
                zone,
                skin,
                until,
                byLink);
    }

    /** The same visit of somebody who has just been linked to a child of this course. */
    Visit withChild() {
        return switch (standing) {
            case GUARDIAN -> this;
            case INSTRUCTOR -> guardian(Optional.of(Standing.INSTRUCTOR));
            default -> guardian(Optional.empty());
        };
    }

    private Visit guardian(Optional<Standing> besides) {
        return new Visit(
                person, platform, course, Standing.GUARDIAN, besides, administrator, language, zone, skin, until);
    }

    public boolean isOperator() {
        return standing == Standing.OPERATOR;
    }

    public boolean isA(Standing asked) {
        return standing == asked || (asked == Standing.ADMINISTRATOR && administrator);
    }
}
