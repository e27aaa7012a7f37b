package org.kith.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;

import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

class MyLinkResourceTest {

    private final Cast cast;
    private final Database database;
    private final MyLinkResource resource;

    MyLinkResourceTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.resource = kith.the(MyLinkResource.class);
    }

    @OnBothDatabases
    void aGuardianMakesALinkOfTheirOwn() {
        cast.visits(Player.ROSA, SCIENCE);

        MyLinkView view = (MyLinkView) resource.make().view();

        assertThat(view.fresh()).isPresent();
        assertThat(view.working()).hasSize(1);
    }

    @OnBothDatabases
    void aGuardianWithoutAChildHereMakesNoneAndIsTold() {
        cast.visits(Entrance.of(Player.ROSA, SCIENCE).namingChildren());

        MyLinkView view = (MyLinkView) resource.make().view();

        assertThat(view.possible()).isFalse();
        assertThat(database.rows("family_link")).isZero();
    }

    @OnBothDatabases
    void nothingIsMadeToBeSentWhereNoLetterCanGo() {
        cast.visits(Player.ROSA, SCIENCE);

        MyLinkView view = (MyLinkView) resource.send().view();

        assertThat(view.sent()).isFalse();
        assertThat(database.rows("family_link")).isZero();
    }
}
