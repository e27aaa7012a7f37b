package org.kith.myfamily;

import java.util.List;
import java.util.Optional;
import org.kith.families.Child;
import org.kith.households.Relation;
import org.kith.page.Words;

/**
 * A child of the guardian who reads.
 *
 * @param others who else cares for the child, as far as the guardian may know
 */
public record MyChild(Child child, List<Other> others) {

    /** @param name empty if nobody has told it
     *  @param sameHome lives with the guardian who reads, as far as Kith knows */
    public record Other(Optional<String> name, Relation relation, boolean sameHome) {

        /** "Luis Rivera, father". */
        public String said(Words words) {
            String who = name.orElseGet(() -> words.text("family.nameless"));
            return relation.isSaid() ? words.text("family.other", who, relation.in(words)) : who;
        }
    }

    public List<Other> atHome() {
        return others.stream().filter(Other::sameHome).toList();
    }

    public List<Other> elsewhere() {
        return others.stream().filter(other -> !other.sameHome()).toList();
    }
}
