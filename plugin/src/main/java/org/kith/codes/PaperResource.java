package org.kith.codes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.kith.page.Language;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.Client;
import org.kith.visitor.ForEveryone;
import org.kith.visitor.SchoolTime;

/** Where the square on the paper leads: for somebody without an account, perhaps without a word of English. */
@Path("")
@RequestScoped
@ForEveryone
@Produces("text/html;charset=UTF-8")
public class PaperResource {

    @Inject
    CodeUse use;

    @Inject
    Tries tries;

    @Inject
    Linked linked;

    @Inject
    Client client;

    @Inject
    Reader reader;

    @Inject
    SchoolTime time;

    @GET
    public Page show(@QueryParam("lang") @DefaultValue("") String lang) {
        return show("", lang);
    }

    /** Whatever opens it, a camera or a scanner of links: nothing is looked up and nothing changes. */
    @GET
    @Path("{code}")
    public Page show(@PathParam("code") String code, @QueryParam("lang") @DefaultValue("") String lang) {
        Language.tagged(lang).ifPresent(reader::reads);
        return page(new PaperView(PaperForm.of(code), new RelationForm(), Optional.empty(), Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Page use(@BeanParam PaperForm form, @BeanParam RelationForm relation) {
        form.language().ifPresent(reader::reads);
        Map<String, String> faults = form.faults();
        if (!faults.isEmpty()) {
            return page(new PaperView(form, relation, Optional.empty(), faults)).withStatus(422);
        }
        Trier who = Trier.atAddress(client.address(), client.browser());
        try {
            tries.take(who);
            Page week = linked.page(use.byStranger(form.stranger(relation, reader.language())), true);
            tries.giveBack(who);
            return week;
        } catch (TooManyTries wait) {
            return refused(form, relation, wait.sentence(reader.words(), time.zone()))
                    .withStatus(wait.status());
        } catch (CodeDoesNotWork refused) {
            return refused(form, relation, reader.words().text("refusal.family-code.text"))
                    .withStatus(refused.status());
        }
    }

    private Page refused(PaperForm form, RelationForm relation, String problem) {
        return page(new PaperView(form, relation, Optional.of(problem), Map.of()));
    }

    private Page page(PaperView view) {
        return Page.of("codes/paper", view, reader.words().text("paper.title")).at(view.path());
    }
}
