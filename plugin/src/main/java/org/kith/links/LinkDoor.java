package org.kith.links;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.booking.Invitations;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.home.Home;
import org.kith.households.Profiles;
import org.kith.page.Language;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.platforms.PlatformPaused;
import org.kith.platforms.PlatformState;
import org.kith.platforms.Platforms;
import org.kith.platforms.RegisteredPlatform;
import org.kith.school.SchoolRules;
import org.kith.visitor.Standing;
import org.kith.visitor.Visit;

/** As whom somebody comes in by a link, and in which language. */
@Shared
class LinkDoor {

    /** No LMS is around these pages, whose look they could have. */
    private static final String SKIN = "plain";

    private final LinkVisits visits;
    private final Platforms platforms;
    private final Families families;
    private final Profiles profiles;
    private final SchoolRules school;
    private final Reader reader;

    @Inject
    Home home;

    @Inject
    LinkDoor(
            LinkVisits visits,
            Platforms platforms,
            Families families,
            Profiles profiles,
            SchoolRules school,
            Reader reader) {
        this.visits = visits;
        this.platforms = platforms;
        this.families = families;
        this.profiles = profiles;
        this.school = school;
        this.reader = reader;
    }

    /** Begins a visit. @throws PlatformPaused if the school lets nobody in */
    Visit visit(OpenLink link) {
        RegisteredPlatform from = platforms.get(link.platform());
        if (from.state() != PlatformState.ACTIVE) {
            throw new PlatformPaused();
        }
        BegunVisit begun = visits.begin(link);
        return new Visit(
                families.person(link.guardian()),
                link.platform(),
                Optional.of(link.course()),
                Standing.LINK_HOLDER,
                Optional.empty(),
                false,
                reader.language(),
                school.rules(link.platform()).zone(),
                SKIN,
                begun.until(),
                Optional.of(begun.id()));
    }

    /** What the visitor sees first who came by a link and has shown who they are. */
    Page landing(UUID visit) {
        boolean toMeet = visits.purposeOf(visit) == LinkPurpose.BOOK;
        return home.firstPage(toMeet ? Map.of(Invitations.PARAMETER, Invitations.PAGE) : Map.of());
    }

    /** What this family chose on our pages, else what somebody said it reads; only if we speak it. */
    Optional<Language> reads(OpenLink link) {
        return families.reads(link.guardian())
                .or(() -> Language.tagged(profiles.of(link.guardian()).reads()));
    }

    String teachers(UUID course) {
        return families.teachersOf(course).stream()
                .map(Named::fullName)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
