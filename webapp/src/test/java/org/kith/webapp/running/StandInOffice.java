package org.kith.webapp.running;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The stand-in LMS as its administrator uses it, behaving like Moodle, with its switches. */
final class StandInOffice {

    private final WebBrowser browser = new WebBrowser(RunningKith.lms());

    StandInOffice() {
        browser.post(Form.to("/visitor").with("person", "dana").with("behaviour", "moodle"));
    }

    /** What the LMS makes its frame open when an administrator registers the tool at this address. */
    Form invites(String registrationAddress) {
        PanelPage page = browser.get(
                "/admin/registrations/new?url=" + URLEncoder.encode(registrationAddress, StandardCharsets.UTF_8));
        URI address = URI.create(page.document().select("iframe").attr("src"));
        Form form = Form.to(address.getPath());
        for (String field : address.getRawQuery().split("&")) {
            String[] parts = field.split("=", 2);
            form = form.with(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    void set(String mode, String value) {
        browser.post(Form.to("/modes").with(mode, value));
    }

    void calms() {
        browser.post(Form.to("/modes").with("reset", "yes"));
    }
}
