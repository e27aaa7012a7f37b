package org.kith.webapp.running;

import org.kith.lti.testing.SignedLaunch;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/** Everybody who may ask Kith for something, as what Kith takes them. */
enum Guest {
    INSTRUCTOR,
    GUARDIAN,
    STUDENT,
    UNCONFIRMED,
    ADMINISTRATOR,
    OPERATOR,
    NOBODY;

    PanelSystem comesTo(School school) {
        return switch (this) {
            case NOBODY -> PanelSystem.ofNobody();
            case OPERATOR -> PanelSystem.ofOperator();
            default -> school.opens(launch(school));
        };
    }

    private SignedLaunch launch(School school) {
        return switch (this) {
            case INSTRUCTOR -> school.launch(Player.OKAFOR, Classroom.SCIENCE);
            case GUARDIAN -> school.launch(Player.ROSA, Classroom.SCIENCE);
            case STUDENT -> school.launch(Player.MATEO, Classroom.SCIENCE);
            case UNCONFIRMED, OPERATOR, NOBODY -> school.launchWithoutRole(Player.ADA);
            case ADMINISTRATOR -> school.launch(Player.DANA, Classroom.SCIENCE);
        };
    }
}
