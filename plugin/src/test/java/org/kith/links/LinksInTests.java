package org.kith.links;

import static org.kith.testing.Classroom.SCIENCE;

import java.util.UUID;
import org.kith.households.Address;
import org.kith.households.Contacts;
import org.kith.households.Households;
import org.kith.links.NewFamilyLink.Place;
import org.kith.links.NewFamilyLink.Whom;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.Player;
import org.kith.visitor.Visit;
import org.kith.visitor.Visits;

/** Rosa with a link, as far as tests want her to come. */
final class LinksInTests {

    static final String PHONE = "+1 312 555 0142";

    private final Database database;
    private final Kith kith;
    private final Cast cast;

    LinksInTests(Database database, Kith kith, Cast cast) {
        this.database = database;
        this.kith = kith;
        this.cast = cast;
    }

    UUID rosa() {
        return cast.id(Player.ROSA, SCIENCE);
    }

    NewFamilyLink wanted() {
        return wanted(LinkPurpose.READ);
    }

    private NewFamilyLink wanted(LinkPurpose purpose) {
        UUID child = cast.id(Player.MATEO, SCIENCE);
        UUID home =
                kith.the(Households.class).between(rosa(), child).orElseThrow().household();
        Place here = new Place(cast.platform(Lms.CANVAS).id(), cast.id(SCIENCE));
        return NewFamilyLink.of(new Whom(rosa(), home), here, purpose);
    }

    IssuedLink issued() {
        return issued(LinkPurpose.READ);
    }

    IssuedLink issued(LinkPurpose purpose) {
        NewFamilyLink wanted = wanted(purpose);
        return database.inTransaction(() -> kith.the(Links.class).issue(wanted));
    }

    static String token(IssuedLink link) {
        return link.address().getPath().replace("/l/", "");
    }

    void hasAPhone() {
        UUID rosa = rosa();
        database.inTransaction(() -> kith.the(Contacts.class).add(rosa, Address.phone(PHONE)));
    }

    /** Opens the link and presses its button. */
    Visit comesBy(IssuedLink link) {
        OpenLink open = kith.the(Links.class).open(token(link)).orElseThrow();
        Visit visit = database.inTransaction(() -> kith.the(LinkDoor.class).visit(open));
        kith.the(Visits.class).begin(visit);
        return visit;
    }

    Proof shows(Visit visit, String digits) {
        UUID stay = visit.byLink().orElseThrow();
        return database.inTransaction(() -> kith.the(Proofs.class).digits(stay, digits));
    }

    boolean goesOn(Visit visit) {
        return kith.the(LinkVisits.class).goesOn(visit);
    }
}
