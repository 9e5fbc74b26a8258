package org.evenkeel.app.sen2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.evenkeel.app.job.JobFailed;
import org.evenkeel.model.intake.sen2.link.CouncilSecret;

/**
 * The council's secret, in a file of the data folder that its owner alone may read, and what is encrypted under it: a
 * return that waits in the database until it is loaded. AES-256 in GCM, so that what was changed is not opened.
 */
final class SealedFiles {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    SealedFiles(Path dataFolder) {
        this.file = dataFolder.resolve("council.secret");
    }

    /** The secret; made when it is asked for first. */
    synchronized CouncilSecret secret() {
        if (!Files.exists(file)) {
            byte[] bytes = new byte[CouncilSecret.BYTES];
            random.nextBytes(bytes);
            try {
                CouncilSecret.of(bytes).write(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        }
        var read = CouncilSecret.read(file);
        return read.optional()
                .orElseThrow(() -> new JobFailed(read.issues().getFirst().text()));
    }

    byte[] seal(byte[] content) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = work(Cipher.ENCRYPT_MODE, nonce, content, 0);
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    byte[] open(byte[] sealed) {
        return work(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), sealed, NONCE);
    }

    private byte[] work(int mode, byte[] nonce, byte[] bytes, int from) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode,
                    new SecretKeySpec(secret().hash("files that wait to be loaded"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes, from, bytes.length - from);
        } catch (GeneralSecurityException e) {
            throw new JobFailed("The file cannot be opened again: the council's secret is not the one it was. Load it"
                    + " once more.");
        }
    }
}
