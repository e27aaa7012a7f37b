package org.kith.families;

import jakarta.inject.Inject;
import java.util.UUID;
import org.kith.Shared;
import org.kith.households.Profiles;
import org.kith.page.Language;
import org.kith.school.SchoolRules;

/** In which language somebody is written to who is not here. */
@Shared
public class Languages {

    private final Families families;
    private final Profiles profiles;
    private final SchoolRules rules;

    @Inject
    Languages(Families families, Profiles profiles, SchoolRules rules) {
        this.families = families;
        this.profiles = profiles;
        this.rules = rules;
    }

    /** The one they chose here, else the one they are known to read if we speak it, else their school's. */
    public Language of(UUID platform, UUID person) {
        return families.reads(person)
                .or(() -> Language.tagged(profiles.of(person).reads()))
                .orElseGet(() -> rules.rules(platform).language());
    }
}
