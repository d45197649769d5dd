import type {
  OpenedFile,
  OpenFileRequest,
  SavedFile,
  SavePictureRequest,
  SaveTextRequest,
} from '#platform/contract.ts'
import type { Call } from './services.ts'

export function openFile({ services }: Call, request: OpenFileRequest): Promise<OpenedFile | null> {
  return services.files.open(request)
}

export function takePendingFile({ services }: Call): Promise<OpenedFile | null> {
  return services.files.takePending()
}

export function saveText({ services }: Call, request: SaveTextRequest): Promise<SavedFile | null> {
  return services.files.saveText(request)
}

export function savePicture({ services }: Call, request: SavePictureRequest): Promise<SavedFile | null> {
  return services.files.savePicture(request)
}
