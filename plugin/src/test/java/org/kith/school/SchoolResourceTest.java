package org.kith.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.kith.page.Language;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.visitor.SchoolTime;

class SchoolResourceTest {

    private final Cast cast;
    private final Database database;
    private final SchoolResource school;
    private final SchoolRules rules;
    private final SchoolTime time;
    private final UUID own;

    SchoolResourceTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.own = cast.visits(DANA, SCIENCE).platform();
        this.school = kith.the(SchoolResource.class);
        this.rules = kith.the(SchoolRules.class);
        this.time = kith.the(SchoolTime.class);
    }

    @OnBothDatabases
    void untilSomebodyDecidesTakingRightsAwayNeedsTheOffice() {
        Rules known = view(school.show()).rules();

        assertThat(known.teachers()).containsExactly(OfficeMatter.MERGES);
        assertThat(known.daysOf(RecordKind.AUDIT)).isEqualTo(1095);
    }

    @OnBothDatabases
    void whatIsDecidedIsKept() {
        Page kept = keep("limits", "teachers", "language", "es", "zone", " America/Denver ", "days-answers", "365");

        Rules known = rules.rules(own);
        assertThat(view(kept).kept()).isTrue();
        assertThat(known.teachers()).containsExactly(OfficeMatter.LIMITS);
        assertThat(known.language()).isEqualTo(Language.SPANISH);
        assertThat(known.zone()).hasValue(ZoneId.of("America/Denver"));
        assertThat(known.daysOf(RecordKind.ANSWERS)).isEqualTo(365);
    }

    @OnBothDatabases
    void aLaterDecisionReplacesTheEarlierOne() {
        keep("limits", "teachers", "days-answers", "365");

        keep("lists", "teachers", "days-answers", "90");

        assertThat(rules.rules(own).teachers()).containsExactly(OfficeMatter.LISTS);
        assertThat(rules.rules(own).daysOf(RecordKind.ANSWERS)).isEqualTo(90);
        assertThat(database.rows("school_settings")).isEqualTo(1);
    }

    @OnBothDatabases
    void aZoneThatDoesNotExistIsNamedAndNothingIsLost() {
        Page faulty = keep("limits", "teachers", "zone", "America/Springfield");

        assertThat(faulty.status()).isEqualTo(409);
        assertThat(view(faulty).zone()).isEqualTo("America/Springfield");
        assertThat(view(faulty).teachersMay(OfficeMatter.LIMITS)).isTrue();
        assertThat(database.rows("school_settings")).isZero();
    }

    @OnBothDatabases
    void aTermThatCannotBeChosenLeavesTheUsualOne() {
        keep("days-answers", "1");

        assertThat(rules.rules(own).daysOf(RecordKind.ANSWERS)).isEqualTo(RecordKind.ANSWERS.usualDays());
    }

    @OnBothDatabases
    void decisionsAreOfOneSchool() {
        keep("limits", "teachers");

        UUID other = cast.platform(Lms.MOODLE).id();

        assertThat(rules.rules(other).teachers()).containsExactly(OfficeMatter.MERGES);
    }

    @OnBothDatabases
    void aDecisionIsWrittenIntoTheLog() {
        int before = database.rows("audit_entry");

        keep("limits", "teachers");

        assertThat(database.rows("audit_entry")).isEqualTo(before + 1);
    }

    @OnBothDatabases
    void whatTheOfficeKeepsForItselfATeacherMayNot() {
        var teacher = cast.visits(OKAFOR, SCIENCE);

        assertThat(rules.allows(teacher, OfficeMatter.MERGES)).isTrue();
        assertThatThrownBy(() -> rules.demand(teacher, OfficeMatter.LIMITS)).isInstanceOf(OfficeOnly.class);
    }

    @OnBothDatabases
    void anAdministratorMayEverythingAndAGuardianNothing() {
        var office = cast.visits(DANA, SCIENCE);
        var guardian = cast.visits(ROSA, SCIENCE);

        assertThat(rules.allows(office, OfficeMatter.LIMITS)).isTrue();
        assertThat(rules.allows(guardian, OfficeMatter.MERGES)).isFalse();
    }

    @OnBothDatabases
    void aDayBeginsWhereTheSchoolIs() {
        keep("zone", "Pacific/Kiritimati");

        cast.visits(Entrance.of(OKAFOR, SCIENCE));
        LocalDate there = time.today();
        keep("zone", "");
        cast.visits(Entrance.of(OKAFOR, SCIENCE));

        assertThat(there).isAfter(time.today());
    }

    private Page keep(String... fields) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int field = 0; field < fields.length; field += 2) {
            form.putSingle(fields[field], fields[field + 1]);
        }
        return database.inTransaction(() -> school.keep(form));
    }

    private static SchoolView view(Page page) {
        return (SchoolView) page.view();
    }
}
