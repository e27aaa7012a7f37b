package org.kith.myfamily;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.Shared;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.drawing.DrawWishFacts;
import org.kith.conferences.drawing.DrawWishes;
import org.kith.visitor.Visitor;

/** What the guardian who visits has wished for before draws, as {@link MyData} hands it out. */
@Shared
class MyHopes {

    @Inject
    DrawWishes wishes;

    @Inject
    Visitor visitor;

    List<Map<String, Object>> all() {
        return wishes.ofGuardian(visitor.person()).stream().map(MyHopes::hope).toList();
    }

    private static Map<String, Object> hope(DrawWishFacts wish) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("number", wish.id().toString());
        kept.put("changed", wish.changed().toString());
        kept.put("state", wish.state().name());
        kept.put(
                "times",
                wish.times().times().stream()
                        .map(time -> time.start().toString())
                        .toList());
        kept.put("inOrder", wish.times().inOrder());
        kept.put("orAnyOther", wish.times().orAny());
        kept.put("ways", wish.times().ways().stream().sorted().map(Mode::key).toList());
        kept.put("turn", wish.turn());
        needs(wish.wish().needs(), kept);
        kept.put("topic", wish.wish().topic());
        kept.put("phone", wish.wish().phone());
        return kept;
    }

    private static void needs(Needs needs, Map<String, Object> kept) {
        kept.put("interpreter", needs.interpreter());
        kept.put("childcare", needs.childcare());
        kept.put("ride", needs.ride());
        kept.put("stepFree", needs.stepFree());
        kept.put("secondHome", needs.secondHome());
    }
}
