package org.kith.sis;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import org.kith.file.FileTooLarge;
import org.kith.file.UploadSize;
import org.kith.sis.file.FamilyFile;

/** Refuses a list that is too large before anything of it is kept, on the page where it was chosen. */
@Provider
@FamilyUpload
@Priority(Priorities.USER)
public class FamilyUploadLimit implements ContainerRequestFilter {

    @Inject
    FamilyOffice office;

    @Inject
    OfficePages pages;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (UploadSize.isTooLarge(request, FamilyFile.LARGEST)) {
            UploadSize.refuse(request, pages.refused(office.circle(), "", new FileTooLarge(FamilyFile.LARGEST)));
        }
    }
}
