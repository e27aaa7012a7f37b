package org.kith.codes;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.kith.households.Relation;

/** What somebody says to be to a child: a usual word, or their own. */
public class RelationForm {

    @FormParam("relation")
    @DefaultValue("")
    String relation = "";

    @FormParam("own-relation")
    @DefaultValue("")
    String own = "";

    public Relation said() {
        return Relation.said(relation, own);
    }

    /** As the page shows it again. */
    public String own() {
        return own;
    }

    public boolean isChosen(Relation.Usual usual) {
        return usual.name().equalsIgnoreCase(relation);
    }
}
