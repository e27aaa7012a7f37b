package org.kith.webapp.running;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.testing.Player;

/** Somebody whom the LMS calls a guardian of Rosa's children, and whom a court does not let read about them. */
final class LimitedGuardian {

    private static final Map<String, String> ORDER =
            Map.of("kind", "NO_INFORMATION", "ground", "Order 7 of the county court", "starts", "2026-01-01");

    private LimitedGuardian() {}

    static PanelSystem comesTo(School school) {
        List.of(Player.MATEO, Player.LUCIA).forEach(school::opens);
        PanelSystem tab = school.opens(school.launchNaming(Player.SAM, List.of(Player.MATEO, Player.LUCIA))
                .with("sub", "limited-" + UUID.randomUUID()));
        PanelSystem office = school.opens(Player.DANA);
        limit(office, tab.first().item("Mateo").idIn("child=", ""));
        limit(office, tab.first().item("Lucía").idIn("child=", ""));
        return tab;
    }

    private static void limit(PanelSystem office, String child) {
        PanelPage student = office.open("/panel/students/" + child);
        String guardian = student.item("Sam Chen").idIn("/guardians/", "");
        office.send(Form.to("/panel/students/" + child + "/guardians/" + guardian + "/limits")
                .with(ORDER));
    }
}
