package org.kith.codes;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.Guardians;
import org.kith.households.Profile;
import org.kith.households.Profiles;
import org.kith.page.Language;

/** In which language a page for a home is best read. */
@Shared
class PageLanguages {

    private final Homes homes;
    private final Profiles profiles;
    private final Guardians guardians;

    @Inject
    PageLanguages(Homes homes, Profiles profiles, Guardians guardians) {
        this.homes = homes;
        this.profiles = profiles;
        this.guardians = guardians;
    }

    /** What its guardians said they read, else what they read on the screen or in the LMS; a home of which we know neither is left out. */
    Map<Dwelling, Language> of(Collection<Dwelling> wanted) {
        List<KnownHome> known = homes
                .of(wanted.stream().map(Dwelling::student).distinct().toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
        List<UUID> people =
                known.stream().flatMap(home -> home.guardians().stream()).toList();
        Map<UUID, Profile> said = profiles.ofAll(people);
        Map<UUID, Language> chosen = guardians.languages(people);
        Map<Dwelling, Language> languages = new HashMap<>();
        known.forEach(home -> home.guardians().stream()
                .flatMap(guardian -> Optional.ofNullable(said.get(guardian))
                        .flatMap(profile -> Language.tagged(profile.reads()))
                        .or(() -> Optional.ofNullable(chosen.get(guardian)))
                        .stream())
                .findFirst()
                .ifPresent(language -> languages.put(home.home(), language)));
        return languages;
    }
}
