# Programmes and topics.
