package org.kith.standin.platform;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.kith.standin.tools.Grants;
import org.kith.standin.tools.RegisteredTool;
import org.kith.standin.tools.ToolAddresses;

/** The tool under trial, Kith, by its address. */
public record Tool(URI url) {

    /** Where a login begins (third-party initiated login). */
    public URI login() {
        return at("/lti/login");
    }

    /** The one registered redirect URI, and the target of every launch. */
    public URI launch() {
        return at("/lti/launch");
    }

    public URI at(String path) {
        return URI.create(url + path);
    }

    /** Scheme, host and port, as browsers compare them. */
    public String origin() {
        return originOf(url);
    }

    /** Scheme, host and port of any address. */
    public static String originOf(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** The registration typed by hand, as the demo school has it. */
    RegisteredTool registeredByHand(String clientId, Map<String, String> custom) {
        Map<String, URI> placements = Map.of(
                ToolAddresses.COURSE, launch(), ToolAddresses.ACCOUNT, launch(), ToolAddresses.SELECTION, launch());
        ToolAddresses addresses = new ToolAddresses(login(), List.of(launch()), placements, at("/lti/jwks"));
        return new RegisteredTool(clientId, "Families", addresses, Grants.everything(custom));
    }
}
