package org.kith.linking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.Named;
import org.kith.households.ContactView;
import org.kith.households.Profile;
import org.kith.page.Language;

/**
 * What we know about a guardian, whoever's.
 *
 * @param records all of this person; the one that stands for it first
 * @param chosen the language of the pages, if this person ever chose one
 * @param seen when this person was last in the course; empty also where there is no course
 */
public record GuardianFacts(
        Named named,
        List<UUID> records,
        Profile profile,
        Optional<Language> chosen,
        List<ContactView> ways,
        Optional<Instant> seen) {

    /** BCP 47 tag of what this person reads; empty when nobody knows. */
    public String reads() {
        return profile.reads().isEmpty() ? chosen.map(Language::tag).orElse("") : profile.reads();
    }

    public String name() {
        return named.fullName().orElse("");
    }
}
