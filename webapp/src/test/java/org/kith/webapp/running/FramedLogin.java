package org.kith.webapp.running;

/** The small page with which Kith answers a login in a frame, read as its script reads it. */
record FramedLogin(PanelPage page) {

    /** With a platform that keeps something for us, as Canvas says it. */
    static FramedLogin storing(LmsStandIn lms, WebBrowser browser) {
        return new FramedLogin(
                browser.inFrame().post(lms.login().with("lti_storage_target", "post_message_forwarding")));
    }

    /** With a platform that keeps nothing, as Moodle. */
    static FramedLogin plain(LmsStandIn lms, WebBrowser browser) {
        return new FramedLogin(browser.inFrame().post(lms.login()));
    }

    LoginBegun begun() {
        return LoginBegun.by(page);
    }

    String probe() {
        return said("data-probe");
    }

    /** Whom the script tells the secret. */
    String confidant() {
        return said("data-origin");
    }

    String secret() {
        return said("data-value");
    }

    /** The link into a window of its own, without the host. */
    String window() {
        return page.document().select("a[target=_blank]").attr("href").replaceFirst("^" + RunningKith.url(), "");
    }

    private String said(String attribute) {
        return page.document().select("[data-door=login]").attr(attribute);
    }
}
