"""The durable loops between the inbox and the outbox. They know no feature and no Telegram."""
