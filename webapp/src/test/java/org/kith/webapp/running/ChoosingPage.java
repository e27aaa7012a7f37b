package org.kith.webapp.running;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.kith.lti.ClaimNames;
import org.kith.lti.testing.SignedLaunch;

/** A teacher in the middle of placing a link, asked by an LMS. */
record ChoosingPage(PanelSystem tab) {

    static final String RETURN = "https://lms.lincoln.test/courses/7/deep_linking_response?sesskey=abc";
    static final String DATA = "goes back/byte+for=byte";

    private static final String CONTENT = "https://purl.imsglobal.org/spec/lti-dl/claim/";

    static ChoosingPage of(School school, SignedLaunch launch) {
        return new ChoosingPage(school.opens(asking(launch)));
    }

    /** This launch, if the LMS asks for something to place. */
    static SignedLaunch asking(SignedLaunch launch) {
        return launch.with(ClaimNames.MESSAGE_TYPE, "LtiDeepLinkingRequest")
                .without(ClaimNames.RESOURCE_LINK)
                .with(
                        ClaimNames.DEEP_LINKING_SETTINGS,
                        Map.of(
                                "deep_link_return_url",
                                RETURN,
                                "accept_types",
                                List.of("ltiResourceLink"),
                                "accept_multiple",
                                false,
                                "data",
                                DATA));
    }

    Form form() {
        return tab.first().form("/panel/placed-links").with("what", "current").without("audience");
    }

    PanelPage place(Form form) {
        return tab.send(form);
    }

    PanelPage cancel() {
        return tab.send(form().toAction("/panel/placed-links/cancellation"));
    }

    /** What a page sends back to the LMS. */
    static JWTClaimsSet answer(PanelPage page) {
        try {
            return SignedJWT.parse(
                            page.document().select("form[action] [name=JWT]").val())
                    .getJWTClaimsSet();
        } catch (ParseException none) {
            throw new AssertionError("No answer to the LMS on this page: " + page, none);
        }
    }

    static List<?> items(PanelPage page) {
        return (List<?>) answer(page).getClaim(CONTENT + "content_items");
    }

    /** What comes back with every launch of the one link that was placed. */
    static Map<?, ?> custom(PanelPage page) {
        Map<?, ?> item = (Map<?, ?>) items(page).get(0);
        return item.get("custom") instanceof Map<?, ?> custom ? custom : Map.of();
    }

    static Object data(PanelPage page) {
        return answer(page).getClaim(CONTENT + "data");
    }
}
