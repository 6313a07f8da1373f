package io.wispportal.app.launch;

import io.wispportal.web.wiring.PrivateFolder;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Where one instance keeps what the server writes while it runs. What the last run left behind is of no use: the
 * portal's own files are elsewhere.
 */
final class RunFolder {

    private final Path folder;

    RunFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Empties it and keeps it for the rest of the process's life; throws {@link StartFailure} when another portal runs
     * in it or when it cannot be written.
     */
    Path claim(Path configuration) {
        try {
            PrivateFolder.create(folder.resolveSibling(""));
            if (!UseMark.of(folder).claim()) {
                throw new StartFailure(
                        StartFailure.FILES,
                        "otro portal usa la carpeta " + folder + ". Ciérrelo o elija otra con PORTAL_RUN.");
            }
            FileTree.delete(folder);
            PrivateFolder.createNew(folder);
            FileTree.copy(configuration, folder.resolve("configuration"));
            return folder;
        } catch (IOException failure) {
            throw new StartFailure(
                    StartFailure.FILES,
                    "no se puede escribir en " + folder + " (" + failure
                            + "). Revise PORTAL_RUN o el espacio en disco.");
        }
    }
}
