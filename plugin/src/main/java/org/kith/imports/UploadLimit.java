package org.kith.imports;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import org.kith.file.FileTooLarge;
import org.kith.file.UploadSize;
import org.kith.imports.file.ListFile;

/** Refuses a request that is too large before anything of it is kept, on the page where the file was chosen. */
@Provider
@SmallUpload
@Priority(Priorities.USER)
public class UploadLimit implements ContainerRequestFilter {

    @Inject
    ImportPages pages;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (UploadSize.isTooLarge(request, ListFile.LARGEST)) {
            UploadSize.refuse(request, pages.refused("", new FileTooLarge(ListFile.LARGEST)));
        }
    }
}
