package io.wispportal.core.key;

import java.util.Map;
import javax.crypto.SecretKey;

/**
 * Keys by id.
 *
 * @param primary id of the one to sign with; the others read what was signed before
 */
public record DerivedKeys(String primary, Map<String, SecretKey> byId) {

    public DerivedKeys {
        byId = Map.copyOf(byId);
        if (!byId.containsKey(primary)) {
            throw new IllegalArgumentException("there is no key " + primary);
        }
    }

    /** Does not print keys. */
    @Override
    public String toString() {
        return "DerivedKeys" + byId.keySet();
    }
}
