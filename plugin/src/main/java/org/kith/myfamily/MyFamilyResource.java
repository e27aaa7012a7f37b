package org.kith.myfamily;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.families.Children;
import org.kith.families.Families;
import org.kith.households.Households;
import org.kith.households.Profile;
import org.kith.households.Profiles;
import org.kith.households.Relation;
import org.kith.myfamily.MyFamilyView.Told;
import org.kith.page.Language;
import org.kith.page.Page;
import org.kith.page.Refusal;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** What Kith knows about the guardian who visits. */
@Path("family")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class MyFamilyResource {

    @Inject
    MyFamilyPage page;

    @Inject
    MyData data;

    @Inject
    Profiles profiles;

    @Inject
    Children children;

    @Inject
    Households households;

    @Inject
    Families families;

    @Inject
    Wishes wishes;

    @Inject
    AuditEntries audit;

    @Inject
    Visitor visitor;

    @GET
    public Page show() {
        return page.page(Told.NOTHING);
    }

    @GET
    @Path("record")
    public Page record() {
        return page.record();
    }

    /** Everything kept about this guardian, for another program. */
    @GET
    @Path("data")
    @Produces("application/json")
    public String data() {
        return data.json();
    }

    @POST
    @Path("talk")
    @Transactional
    public Page talk(@BeanParam TalkForm form) {
        Profile profile = form.profile();
        profiles.say(visitor.person(), profile);
        Language.tagged(profile.reads()).ifPresent(language -> families.reads(visitor.person(), language));
        return page.page(Told.said("family.said.talk"));
    }

    /**
     * Own words count more than a usual one.
     *
     * @param usual key of a usual word; empty for none
     */
    @POST
    @Path("children/{child}/relation")
    @Transactional
    public Page call(
            @PathParam("child") UUID child,
            @FormParam("usual") @DefaultValue("") String usual,
            @FormParam("words") @DefaultValue("") String words) {
        households.call(children.one(visitor.person(), child).link().pair(), Relation.said(usual, words));
        return page.page(Told.said("family.said.relation"));
    }

    /** Says what is wrong. */
    @POST
    @Path("corrections")
    @Transactional
    public Page correct(@FormParam("words") @DefaultValue("") String words) {
        return ask(WishKind.CORRECTION, words);
    }

    /** Asks to be forgotten. */
    @POST
    @Path("deletion")
    @Transactional
    public Page forget(@FormParam("words") @DefaultValue("") String words) {
        return ask(WishKind.DELETION, words);
    }

    @POST
    @Path("wishes/{wish}/withdrawal")
    @Transactional
    public Page takeBack(@PathParam("wish") UUID wish) {
        wishes.takeBack(visitor.visit(), wish);
        return page.page(Told.said("family.said.wish-withdrawn"));
    }

    private Page ask(WishKind kind, String words) {
        try {
            wishes.ask(visitor.visit(), kind, words);
        } catch (WishWithoutWords | OneWishAtATime problem) {
            return problem(problem, words);
        }
        audit.note(Action.WISH_MADE, kind.key(), visitor.visit().platform());
        return page.page(Told.said("family.said." + kind.key()));
    }

    private Page problem(Refusal problem, String typed) {
        return page.page(Told.problem(problem.key(), typed)).withStatus(problem.status());
    }
}
