package org.kith.standin.tools;

/** A tool as one registration describes it. */
public record RegisteredTool(String clientId, String name, ToolAddresses addresses, Grants grants) {

    /** Whether a token may be sent to this address. */
    public boolean mayReceive(String redirectUri) {
        return addresses.mayReceive(redirectUri);
    }
}
