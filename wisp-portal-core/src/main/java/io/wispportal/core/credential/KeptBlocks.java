package io.wispportal.core.credential;

import java.util.ArrayDeque;
import java.util.Deque;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.Block;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;

/**
 * The blocks of one hash after the other, handed out in the order in which they came back. The library's own pool turns the
 * order around each time, and against the order of the memory a hash takes a fifth longer. For one hash at a time.
 */
final class KeptBlocks implements BlockPool {

    private final int most;

    /** Mutable state: what no hash uses now. */
    private final Deque<Block> free;

    KeptBlocks(int most) {
        this.most = most;
        this.free = new ArrayDeque<>(most);
    }

    @Override
    public Block allocate() {
        Block kept = free.poll();
        return kept == null ? new Block() : kept;
    }

    /** The library has cleared it. */
    @Override
    public void deallocate(Block block) {
        if (free.size() < most) {
            free.add(block);
        }
    }
}
