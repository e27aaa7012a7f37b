package org.kith.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.regex.Pattern;
import org.kith.families.Families;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.platforms.OwnAddress;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;
import org.kith.visitor.Visits;

/** The language somebody reads in: chosen once, remembered for every later visit. */
@Path("language")
@RequestScoped
@For({
    Standing.INSTRUCTOR,
    Standing.GUARDIAN,
    Standing.STUDENT,
    Standing.LINK_HOLDER,
    Standing.UNCONFIRMED,
    Standing.ADMINISTRATOR,
    Standing.OPERATOR
})
@Produces("text/html;charset=UTF-8")
public class LanguageResource {

    private static final Pattern OUR_PAGE = Pattern.compile("/panel/[\\w/-]+(\\?[\\w=&-]+)?");

    @Inject
    Visitor visitor;

    @Inject
    Visits visits;

    @Inject
    Families families;

    @Inject
    Home home;

    @Inject
    OwnAddress own;

    /** @param page where the reader is; an address that is none of our pages leads to the first page */
    @POST
    @Transactional
    public Response choose(
            @FormParam("lang") @DefaultValue("") String tag, @FormParam("page") @DefaultValue("") String page) {
        Language chosen = Language.tagged(tag).orElseThrow(NotFound::new);
        remember(chosen);
        visits.readIn(chosen);
        return OUR_PAGE.matcher(page).matches()
                ? Response.seeOther(again(page, chosen)).build()
                : Response.ok(home.firstPage()).build();
    }

    /** Whoever only holds a link is nobody known: what they choose holds for this visit. */
    private void remember(Language chosen) {
        if (!visitor.visit().isA(Standing.LINK_HOLDER)) {
            families.reads(visitor.person(), chosen);
        }
    }

    private URI again(String page, Language chosen) {
        return UriBuilder.fromUri(own.base() + page)
                .queryParam(Visits.READ_IN, chosen.tag())
                .build();
    }
}
