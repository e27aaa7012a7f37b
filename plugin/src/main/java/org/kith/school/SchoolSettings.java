package org.kith.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.page.Language;

/** What one school has decided. Life: entered with the first decision, changed by the next. */
@Entity
@Table(name = "school_settings")
class SchoolSettings {

    @Id
    @Column(name = "registration_id")
    private UUID platform;

    @Column(name = "limits_by_teachers")
    private boolean limitsByTeachers;

    @Column(name = "lists_by_teachers")
    private boolean listsByTeachers;

    @Column(name = "merges_by_teachers")
    private boolean mergesByTeachers;

    @Column(name = "interpreters_by_teachers")
    private boolean interpretersByTeachers;

    private String language = "";
    private String zone = "";

    @Version
    private long version;

    protected SchoolSettings() {}

    SchoolSettings(UUID platform) {
        this.platform = platform;
    }

    void are(Rules rules) {
        limitsByTeachers = rules.teachers().contains(OfficeMatter.LIMITS);
        listsByTeachers = rules.teachers().contains(OfficeMatter.LISTS);
        mergesByTeachers = rules.teachers().contains(OfficeMatter.MERGES);
        interpretersByTeachers = rules.teachers().contains(OfficeMatter.INTERPRETERS);
        language = rules.language().tag();
        zone = rules.zone().map(ZoneId::getId).orElse("");
    }

    Rules rules(Map<RecordKind, Integer> days) {
        return new Rules(
                teachers(),
                Language.tagged(language).orElse(Language.ENGLISH),
                Optional.of(zone).filter(id -> !id.isEmpty()).map(ZoneId::of),
                days);
    }

    private Set<OfficeMatter> teachers() {
        Set<OfficeMatter> matters = EnumSet.noneOf(OfficeMatter.class);
        if (limitsByTeachers) {
            matters.add(OfficeMatter.LIMITS);
        }
        if (listsByTeachers) {
            matters.add(OfficeMatter.LISTS);
        }
        if (mergesByTeachers) {
            matters.add(OfficeMatter.MERGES);
        }
        if (interpretersByTeachers) {
            matters.add(OfficeMatter.INTERPRETERS);
        }
        return matters;
    }
}
