package org.kith.codes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Where somebody who has come by a launch types the code from the paper. */
@Path("family-code")
@RequestScoped
@For({Standing.INSTRUCTOR, Standing.GUARDIAN, Standing.UNCONFIRMED})
@Produces("text/html;charset=UTF-8")
public class FamilyCodeResource {

    @Inject
    CodeUse use;

    @Inject
    Tries tries;

    @Inject
    Linked linked;

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    SchoolTime time;

    @GET
    public Page show() {
        return page(new CodeView("", new RelationForm(), Optional.empty()));
    }

    @POST
    @Transactional
    public Page use(@FormParam("code") @DefaultValue("") String code, @BeanParam RelationForm relation) {
        Trier who = Trier.inCourse(visitor.person(), visitor.course());
        try {
            tries.take(who);
            Page week = linked.page(use.byVisitor(code, relation.said()), false);
            tries.giveBack(who);
            return week;
        } catch (TooManyTries wait) {
            return page(new CodeView(code, relation, Optional.of(wait.sentence(reader.words(), time.zone()))))
                    .withStatus(wait.status());
        } catch (CodeDoesNotWork refused) {
            return page(new CodeView(code, relation, Optional.of(reader.words().text("refusal.family-code.text"))))
                    .withStatus(refused.status());
        }
    }

    private Page page(CodeView view) {
        return Page.of("codes/family-code", view, reader.words().text("code.title"))
                .at("/panel/family-code");
    }
}
